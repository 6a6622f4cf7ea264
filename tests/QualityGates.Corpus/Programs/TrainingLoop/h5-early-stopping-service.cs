// corpus: A training service with early stopping: no_grad is called and thrown away, training goes on in eval mode, and losses are kept as tensors.
// library: TorchSharp
// axis: async, dependency injection, list of tensors
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Churn.Training;

public interface IBatchSource
{
    IAsyncEnumerable<(Tensor Features, Tensor Labels)> ReadAsync(string part, CancellationToken token);
}

public sealed class ChurnTrainingService(IBatchSource source)
{
    private readonly Sequential network = nn.Sequential(
        nn.Linear(24, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Dropout(0.4), nn.Linear(64, 1));

    private readonly BCEWithLogitsLoss criterion = nn.BCEWithLogitsLoss();

    public List<Tensor> History { get; } = [];

    public async Task TrainAsync(int maximumEpochs, int patience, CancellationToken token = default)
    {
        using var optimizer = optim.AdamW(network.parameters(), lr: 1e-3);
        var best = double.MaxValue;
        var waited = 0;
        network.train();
        for (var epoch = 0; epoch < maximumEpochs && waited < patience; epoch++)
        {
            await foreach (var (features, labels) in source.ReadAsync("train", token))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = criterion.call(network.call(features), labels); // expect: MLQ5003
                loss.backward();
                optimizer.step();
                History.Add(loss.MoveToOuterDisposeScope()); // expect: MLQ5005
            }

            var validation = await ValidateAsync(token);
            if (validation < best)
            {
                best = validation;
                waited = 0;
            }
            else
            {
                waited++;
            }
        }
    }

    private async Task<double> ValidateAsync(CancellationToken token)
    {
        network.eval();
        torch.no_grad(); // expect: MLQ5004
        var sum = 0.0;
        var count = 0;
        await foreach (var (features, labels) in source.ReadAsync("validation", token))
        {
            using var scope = NewDisposeScope();
            sum += criterion.call(network.call(features), labels).item<float>();
            count++;
        }

        return sum / Math.Max(1, count);
    }
}
