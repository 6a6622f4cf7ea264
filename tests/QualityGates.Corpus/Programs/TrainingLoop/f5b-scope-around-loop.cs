// corpus: One dispose scope stands around the whole epoch loop: nothing is released before the end.
// library: TorchSharp
// axis: scope
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(31);
using var model = Sequential(Linear(100, 200), ReLU(), Linear(200, 1));
using var optimizer = torch.optim.Adam(model.parameters());
using (var scope = torch.NewDisposeScope())
{
    for (var i = 0; i < 100_000; i++) // expect: MLQ5005
    {
        optimizer.zero_grad();
        var x = torch.randn(64, 100);
        var y = x.sum(1, keepdim: true);
        var loss = functional.mse_loss(model.call(x), y);
        loss.backward();
        optimizer.step();
    }
}

model.save("sum.dat"); // expect: MLQ3001
