using TorchSharp;
using static TorchSharp.torch;

namespace GridLoad;

public sealed class LoadTrainer(LoadNetwork network, int seed)
{
    private const int BatchSize = 64;

    public Dictionary<string, Tensor> Fit(IReadOnlyList<LoadWindow> train, IReadOnlyList<LoadWindow> validation, int epochs)
    {
        using var optimizer = optim.Adam(network.parameters(), lr: 2e-3);
        var slower = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);
        var best = Snapshot();
        var least = double.PositiveInfinity;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            network.train();
            foreach (var batch in Shuffled(train, seed + epoch).Chunk(BatchSize))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.l1_loss(network.call(Past(batch)), tensor(batch.Select(window => window.Next).ToArray()));
                loss.backward();
                nn.utils.clip_grad_norm_(network.parameters(), 0.5);
                optimizer.step();
            }

            var error = Forecast(validation).Zip(validation, (said, window) => Math.Abs(said - window.Next)).Average();
            slower.step(error);
            if (error < least)
            {
                foreach (var old in best.Values)
                {
                    old.Dispose();
                }

                (best, least) = (Snapshot(), error);
            }
        }

        return best;
    }

    public float[] Forecast(IReadOnlyList<LoadWindow> windows)
    {
        network.eval();
        using var guard = no_grad();
        var said = new List<float>(windows.Count);
        foreach (var batch in windows.Chunk(BatchSize))
        {
            using var scope = NewDisposeScope();
            said.AddRange(network.call(Past(batch)).data<float>().ToArray());
        }

        return [.. said];
    }

    private Dictionary<string, Tensor> Snapshot()
    {
        using var guard = no_grad();
        return network.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.clone());
    }

    private static Tensor Past(LoadWindow[] windows) =>
        tensor(windows.SelectMany(window => window.Past).ToArray(), [windows.Length, windows[0].Past.Length, 1]);

    private static LoadWindow[] Shuffled(IReadOnlyList<LoadWindow> windows, int seed)
    {
        var order = windows.ToArray();
        new Random(seed).Shuffle(order);
        return order;
    }
}
