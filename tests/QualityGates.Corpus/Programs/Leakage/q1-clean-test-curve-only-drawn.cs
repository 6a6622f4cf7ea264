// corpus: The error on the test digits is put into a curve after every epoch; the number of epochs is fixed, and the last weights are saved.
// library: TorchSharp
// axis: data set and loader
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

public sealed class DigitSet(IReadOnlyList<(float[] Pixels, long Digit)> digits) : utils.data.Dataset
{
    public override long Count => digits.Count;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var (pixels, digit) = digits[(int)index];
        return new Dictionary<string, Tensor> { ["pixels"] = tensor(pixels), ["digit"] = tensor(digit) };
    }
}

public sealed class DigitTraining(nn.Module<Tensor, Tensor> network, int epochs, int seed)
{
    public void Run(DigitSet train, DigitSet test, string weights)
    {
        using var optimizer = optim.SGD(network.parameters(), 0.05);
        var curve = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            using var loader = utils.data.DataLoader(train, 64, shuffle: true, seed: seed + epoch, disposeDataset: false);
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch["pixels"]), batch["digit"]);
                loss.backward();
                optimizer.step();
            }

            curve.Add(ErrorRate(test));
        }

        network.save(weights);
        File.WriteAllText(Path.ChangeExtension(weights, ".json"), JsonSerializer.Serialize(new { epochs, curve }));
    }

    private double ErrorRate(DigitSet digits)
    {
        using var guard = no_grad();
        network.eval();
        using var loader = utils.data.DataLoader(digits, 256, shuffle: false, disposeDataset: false);
        var wrong = 0L;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            wrong += network.call(batch["pixels"]).argmax(1).ne(batch["digit"]).sum().item<long>();
        }

        return wrong / (double)digits.Count;
    }
}
