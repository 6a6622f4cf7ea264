// corpus: A forecast of load by LSTM: the training loop keeps every tensor, truth of a loader's batches outlives them, and forecasting keeps gradients.
// library: TorchSharp
// axis: dataset class, loader, async, helper methods
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace Grid.Load;

public sealed class Windows(float[] series, int width) : Dataset
{
    public override long Count => series.Length - width - 1;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = torch.tensor(series.AsSpan((int)index, width).ToArray()).unsqueeze(1),
        ["y"] = torch.tensor(new[] { series[index + width] }),
    };
}

public sealed class LoadModel : nn.Module<Tensor, Tensor>
{
    private readonly LSTM lstm;
    private readonly Linear output;

    public LoadModel() : base("load")
    {
        lstm = nn.LSTM(1, 32, batchFirst: true);
        output = nn.Linear(32, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var (states, _, _) = lstm.call(x);
        return output.call(states.select(1, -1));
    }
}

public sealed class Forecaster
{
    private readonly LoadModel model = new();

    public async Task TrainAsync(float[] series, int epochs)
    {
        using var optimizer = optim.Adam(model.parameters(), 1e-3);
        using var loader = DataLoader(new Windows(series, 48), 32);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            await Task.Run(() => Epoch(loader, optimizer));
        }
    }

    private void Epoch(DataLoader loader, optim.Optimizer optimizer)
    {
        model.train();
        foreach (var batch in loader) // expect: MLQ5005
        {
            optimizer.zero_grad();
            var output = model.call(batch["x"]);
            var loss = nn.functional.mse_loss(output, batch["y"]);
            loss.backward();
            optimizer.step();
        }
    }

    public double MeanAbsoluteError(float[] series)
    {
        var guesses = new List<Tensor>();
        var truth = new List<Tensor>();
        using var loader = DataLoader(new Windows(series, 48), 32);
        model.eval();
        using (no_grad())
        using (NewDisposeScope())
        {
            foreach (var batch in loader)
            {
                guesses.Add(model.call(batch["x"]));
                truth.Add(batch["y"]); // expect: MLQ5005
            }

            return (torch.cat(guesses) - torch.cat(truth)).abs().mean().ToDouble();
        }

    }

    public float[] Forecast(float[] history, int hours)
    {
        var values = new List<float>(history);
        model.eval();
        for (var h = 0; h < hours; h++)
        {
            using var scope = NewDisposeScope();
            var x = torch.tensor(values.TakeLast(48).ToArray()).view(1, 48, 1);
            values.Add(model.call(x).item<float>()); // expect: MLQ5004
        }

        return values.Skip(history.Length).ToArray();
    }
}
