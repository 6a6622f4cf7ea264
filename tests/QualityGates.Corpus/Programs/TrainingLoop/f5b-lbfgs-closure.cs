// corpus: LBFGS with its closure, which clears and goes backward as often as the line search asks.
// library: TorchSharp
// axis: closure
using TorchSharp;
using static TorchSharp.torch;

manual_seed(0);
var x = linspace(-3, 3, 120).unsqueeze(1);
var y = x.sin() + 0.1 * randn(120, 1);
var net = nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1));
var optimizer = optim.LBFGS(net.parameters(), lr: 0.5, max_iter: 20);
for (var i = 0; i < 15; i++)
{
    using var outer = NewDisposeScope();
    Tensor Closure()
    {
        optimizer.zero_grad();
        var loss = nn.functional.mse_loss(net.call(x), y);
        loss.backward();
        return loss;
    }

    var loss = optimizer.step(Closure);
    Console.WriteLine($"{i}: {loss.item<float>()}");
}

