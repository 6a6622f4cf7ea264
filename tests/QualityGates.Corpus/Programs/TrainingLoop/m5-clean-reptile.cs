// corpus: Meta-learning by Reptile: each task has a copy of the network and an optimizer of its own, after which the network goes a step towards the copy, by hand and without gradients.
// library: TorchSharp
// axis: copies of a network
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(77);
var meta = Build();
var source = new System.Random(77);
for (var iteration = 0; iteration < 3000; iteration++)
{
    using var scope = NewDisposeScope();
    var (x, y) = Sine(source);
    var learner = Build();
    learner.load_state_dict(meta.state_dict());
    using var inner = optim.SGD(learner.parameters(), 0.02);
    for (var step = 0; step < 8; step++)
    {
        inner.zero_grad();
        nn.functional.mse_loss(learner.call(x), y).backward();
        inner.step();
    }

    MoveTowards(meta, learner, 0.1 * (1 - iteration / 3000.0));
}

meta.save("reptile.dat");

static void MoveTowards(nn.Module target, nn.Module source, double rate)
{
    using var quiet = no_grad();
    foreach (var (to, from) in target.parameters().Zip(source.parameters()))
    {
        to.add_(from.sub(to), rate);
    }
}

static nn.Module<Tensor, Tensor> Build() => nn.Sequential(nn.Linear(1, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 1));

static (Tensor X, Tensor Y) Sine(System.Random source)
{
    var phase = source.NextDouble() * Math.PI;
    var height = 0.1 + 4.9 * source.NextDouble();
    var x = rand(20, 1) * 10 - 5;
    return (x, (x + phase).sin() * height);
}
