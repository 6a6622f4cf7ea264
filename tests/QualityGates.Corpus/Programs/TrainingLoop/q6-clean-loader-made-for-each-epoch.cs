// corpus: A loader is made for every epoch with a seed of its own; what is kept of a batch is copied before the loader releases it.
// library: TorchSharp
// axis: data set, data loader
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cheese;

public sealed class Wheels(IReadOnlyList<(float[] Spectrum, float Age)> wheels) : torch.utils.data.Dataset
{
    public override long Count => wheels.Count;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["spectrum"] = tensor(wheels[(int)index].Spectrum),
        ["age"] = tensor(new[] { wheels[(int)index].Age }),
    };
}

public sealed class AgeTraining(int seed)
{
    public double Run(Wheels train, Wheels validation, TextWriter log)
    {
        torch.manual_seed(seed);
        using var net = Sequential(Linear(90, 30), ReLU(), Dropout(0.1), Linear(30, 1));
        using var optimizer = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            net.train();
            using var loader = torch.utils.data.DataLoader(train, 32, shuffle: true, seed: seed + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(batch["spectrum"]), batch["age"]).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        var (ages, guesses) = (new List<Tensor>(), new List<Tensor>());
        using var held = torch.utils.data.DataLoader(validation, 64, shuffle: false, disposeDataset: false);
        foreach (var batch in held)
        {
            ages.Add(batch["age"].clone());
            guesses.Add(net.call(batch["spectrum"]));
        }

        using var scopeOfAll = NewDisposeScope();
        var apart = cat(guesses) - cat(ages);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{apart.abs().mean().ToDouble()},{apart.std().ToDouble()}"));
        return apart.square().mean().ToDouble();
    }
}
