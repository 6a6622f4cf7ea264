// corpus: Learning to learn: each task is learned by a copy of the network with a plain optimizer of its own, made anew because the copy is; then the network moves a bit towards the copy.
// library: TorchSharp
// axis: inner and outer loop, weights written by hand
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(404);
var tasks = new Random(404);
var slow = Make();

for (var round = 0; round < 3000; round++)
{
    var wave = Wave.Draw(tasks);
    using var fast = Make();
    fast.load_state_dict(slow.state_dict());
    Adapt(fast, wave, steps: 8);
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    foreach (var (here, there) in slow.parameters().Zip(fast.parameters()))
    {
        here.add_((there - here) * 0.1);
    }
}

var errors = new List<double>();
for (var trial = 0; trial < 20; trial++)
{
    var wave = Wave.Draw(tasks);
    using var fast = Make();
    fast.load_state_dict(slow.state_dict());
    Adapt(fast, wave, steps: 8);
    errors.Add(Error(fast, wave));
}

Console.WriteLine($"error on new waves after eight steps: {errors.Average():F4}");

static Module<Tensor, Tensor> Make() => Sequential(Linear(1, 40), ReLU(), Linear(40, 40), ReLU(), Linear(40, 1));

static void Adapt(Module<Tensor, Tensor> net, Wave wave, int steps)
{
    using var optimizer = optim.SGD(net.parameters(), 0.02);
    for (var step = 0; step < steps; step++)
    {
        using var scope = NewDisposeScope();
        var x = rand(10, 1) * 10 - 5;
        optimizer.zero_grad();
        functional.mse_loss(net.call(x), wave.At(x)).backward();
        optimizer.step();
    }
}

static double Error(Module<Tensor, Tensor> net, Wave wave)
{
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    var x = linspace(-5, 5, 100).unsqueeze(1);
    return functional.mse_loss(net.call(x), wave.At(x)).ToDouble();
}

internal sealed record Wave(double Height, double Shift)
{
    public static Wave Draw(Random random) => new(0.1 + random.NextDouble() * 4.9, random.NextDouble() * Math.PI);

    public Tensor At(Tensor x) => Height * (x + Shift).sin();
}
