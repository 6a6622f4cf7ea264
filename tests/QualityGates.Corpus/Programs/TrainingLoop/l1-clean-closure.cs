// corpus: LBFGS is given a function that clears, propagates and returns the loss.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2);
var net = Linear(5, 1);
var optimizer = optim.LBFGS(net.parameters(), lr: 0.5);
var rows = rand(200, 5);
var targets = rows.sum(1, keepdim: true);

for (var turn = 0; turn < 15; turn++)
{
    using var scope = NewDisposeScope();
    var loss = optimizer.step(() =>
    {
        optimizer.zero_grad();
        var error = functional.mse_loss(net.call(rows), targets);
        error.backward();
        return error;
    });
    Console.WriteLine(loss.ToSingle());
    loss.Dispose();
}
