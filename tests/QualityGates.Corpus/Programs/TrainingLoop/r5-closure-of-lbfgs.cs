// corpus: Curve fitting with L-BFGS: the closure clears, computes and goes back; the optimizer calls it as often as it likes.
// library: TorchSharp
// axis: closure
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(2);
using var time = torch.linspace(0, 10, 200);
using var measured = torch.load("decay.pt");
using var amplitude = nn.Parameter(torch.tensor(1.0f));
using var rate = nn.Parameter(torch.tensor(0.1f));
using var optimizer = optim.LBFGS(new[] { amplitude, rate }, lr: 0.5);

Tensor Closure()
{
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(amplitude * torch.exp(-rate * time), measured);
    loss.backward();
    return loss;
}

for (var iteration = 0; iteration < 30; iteration++)
{
    using var scope = torch.NewDisposeScope();
    var loss = optimizer.step(Closure);
    Console.WriteLine($"{iteration}: {loss.item<float>():E3}");
}
Console.WriteLine($"{amplitude.item<float>()} exp(-{rate.item<float>()} t)");
