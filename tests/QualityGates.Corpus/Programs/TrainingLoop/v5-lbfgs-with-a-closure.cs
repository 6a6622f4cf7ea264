// corpus: LBFGS is given a closure that clears and propagates; it may run it several times.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2);
var curve = Sequential(Linear(1, 24), Tanh(), Linear(24, 1));
var lbfgs = optim.LBFGS(curve.parameters(), lr: 0.5, max_iter: 20);
var x = linspace(-1, 1, 200).unsqueeze(1);
var y = sin(x * 3);

for (var i = 0; i < 30; i++)
{
    using var scope = NewDisposeScope();
    lbfgs.step(() =>
    {
        lbfgs.zero_grad();
        var loss = functional.mse_loss(curve.call(x), y);
        loss.backward();
        return loss;
    });
}

using (no_grad())
{
    var between = linspace(-0.995, 0.995, 100).unsqueeze(1);
    Console.WriteLine(functional.mse_loss(curve.call(between), sin(between * 3)).item<float>());
}
