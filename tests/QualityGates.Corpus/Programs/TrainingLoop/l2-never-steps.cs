// corpus: The optimizer is made and cleared, and the loss is propagated, but nobody steps.
// library: TorchSharp
// axis: through local
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(6);
var net = Linear(4, 1);
var optimizer = optim.Adam(net.parameters(), lr: 0.01);
for (var i = 0; i < 500; i++)
{
    using var scope = NewDisposeScope();
    var x = rand(32, 4);
    optimizer.zero_grad();
    var prediction = net.call(x);
    var loss = functional.mse_loss(prediction, x.sum(1, keepdim: true));
    loss.backward(); // expect: MLQ5002
    if (i % 100 == 0)
    {
        Console.WriteLine($"{i}: {loss.ToSingle():F4}");
    }
}
