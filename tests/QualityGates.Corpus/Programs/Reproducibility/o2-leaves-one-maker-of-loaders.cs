// corpus: One maker of loaders serves both parts and is told whether to shuffle; the training part is shuffled and no seed reaches the loader.
// library: TorchSharp
// axis: helper with a flag
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Leaves;

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(21);
        using var network = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 12));
        var (trainX, trainY) = LeafFile.Read(args[0]);
        var (testX, testY) = LeafFile.Read(args[1]);
        using var training = Loaders.For(trainX, trainY, shuffled: true);
        using var testing = Loaders.For(testX, testY, shuffled: false);
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);

        for (var epoch = 0; epoch < 15; epoch++)
        {
            network.train();
            foreach (var batch in training)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.call(batch[0]), batch[1]);
                loss.backward();
                optimizer.step();
            }
        }

        network.eval();
        long right = 0, seen = 0;
        var lossSum = 0.0;
        using (no_grad())
        {
            foreach (var batch in testing)
            {
                using var scope = NewDisposeScope();
                var scores = network.call(batch[0]);
                right += scores.argmax(1).eq(batch[1]).sum().ToInt64();
                lossSum += nn.functional.cross_entropy(scores, batch[1]).ToDouble() * batch[1].shape[0];
                seen += batch[1].shape[0];
            }
        }

        File.WriteAllText(args[2], JsonSerializer.Serialize(new { accuracy = (double)right / seen, loss = lossSum / seen }));
    }
}

internal static class Loaders
{
    public static TorchSharp.Modules.IterableDataLoader For(Tensor pictures, Tensor species, bool shuffled)
    {
        var set = utils.data.TensorDataset(pictures, species);
        return utils.data.DataLoader(set, batchSize: shuffled ? 32 : 256, shuffle: shuffled); // expect: MLQ1005
    }
}

internal static class LeafFile
{
    public static (Tensor Pictures, Tensor Species) Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var count = bytes.Length / 65;
        var pictures = new float[count * 64];
        var species = new long[count];
        for (var row = 0; row < count; row++)
        {
            species[row] = bytes[row * 65];
            for (var pixel = 0; pixel < 64; pixel++)
            {
                pictures[row * 64 + pixel] = bytes[row * 65 + 1 + pixel] / 255f;
            }
        }

        return (tensor(pictures).reshape(count, 64), tensor(species));
    }
}
