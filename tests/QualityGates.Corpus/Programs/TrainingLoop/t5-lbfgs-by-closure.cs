// corpus: L-BFGS is given a closure that clears, computes and propagates; the step calls it.
// library: TorchSharp
// axis: closure
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(41);
var net = Sequential(Linear(2, 20), Tanh(), Linear(20, 1));
var points = rand(400, 2);
var values = torch.sin(points.sum(1, keepdim: true));
var optimizer = optim.LBFGS(net.parameters(), lr: 0.5, max_iter: 10);

for (var i = 0; i < 30; i++)
{
    using var scope = NewDisposeScope();
    var loss = optimizer.step(() =>
    {
        optimizer.zero_grad();
        var error = functional.mse_loss(net.call(points), values);
        error.backward();
        return error;
    });
    Console.WriteLine(loss.item<float>());
}
