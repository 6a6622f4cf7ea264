// corpus: A Wasserstein critic learns five times for each time the generator does; weights are clipped after each step. Both are cleared before their own loss.
// library: TorchSharp
// axis: two optimizers, nested loops, generator function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(99);
var samples = File.ReadLines("profiles.csv")
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
    .ToList();

const int Noise = 16;
var width = samples[0].Length;
var generator = Sequential(("in", Linear(Noise, 64)), ("act", LeakyReLU(0.2)), ("out", Linear(64, width)));
var critic = Sequential(("in", Linear(width, 64)), ("act", LeakyReLU(0.2)), ("out", Linear(64, 1)));
var forGenerator = optim.RMSProp(generator.parameters(), 5e-5);
var forCritic = optim.RMSProp(critic.parameters(), 5e-5);

using var batches = Batches(samples, 64, new Random(5)).GetEnumerator();
for (var iteration = 0; iteration < 20_000; iteration++)
{
    using var turn = NewDisposeScope();
    for (var inner = 0; inner < 5; inner++)
    {
        batches.MoveNext();
        var real = batches.Current;
        var fake = generator.call(randn(real.shape[0], Noise)).detach();
        forCritic.zero_grad();
        var loss = critic.call(fake).mean() - critic.call(real).mean();
        loss.backward();
        forCritic.step();
        using (no_grad())
        {
            foreach (var weight in critic.parameters())
            {
                weight.clamp_(-0.01, 0.01);
            }
        }
    }

    forGenerator.zero_grad();
    var deceived = -critic.call(generator.call(randn(64, Noise))).mean();
    deceived.backward();
    forGenerator.step();

    if (iteration % 500 == 0)
    {
        Console.WriteLine($"{iteration}: {deceived.item<float>():F4}");
    }
}

static IEnumerable<Tensor> Batches(List<float[]> samples, int size, Random random)
{
    while (true)
    {
        yield return stack(Enumerable.Range(0, size).Select(_ => tensor(samples[random.Next(samples.Count)])).ToArray());
    }
}
