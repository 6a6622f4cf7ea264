// corpus: Functional dropout is told the mode of its module, and the best weights of the validation part are cloned out of the scope and put back before the test.
// library: TorchSharp
// axis: async with progress
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchards;

public sealed class HarvestNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> fc1 = Linear(9, 64);
    private readonly Module<Tensor, Tensor> fc2 = Linear(64, 1);
    private readonly double rate;

    public HarvestNet(double rate)
        : base(nameof(HarvestNet))
    {
        this.rate = rate;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        x = functional.dropout(fc1.call(x).relu(), rate, training: training);
        return fc2.call(x);
    }
}

public readonly record struct Part(Tensor X, Tensor Y);

public sealed class HarvestTraining(HarvestNet net, IProgress<(int Epoch, float Loss)> progress)
{
    public Task<IReadOnlyDictionary<string, float>> RunAsync(Part train, Part validation, Part test, string folder, CancellationToken cancel) =>
        Task.Run(() => Run(train, validation, test, folder, cancel), cancel);

    private IReadOnlyDictionary<string, float> Run(Part train, Part validation, Part test, string folder, CancellationToken cancel)
    {
        using var optimizer = optim.AdamW(net.parameters(), lr: 0.002);
        var best = float.PositiveInfinity;
        var kept = new Dictionary<string, Tensor>();
        for (var epoch = 0; epoch < 300 && !cancel.IsCancellationRequested; epoch++)
        {
            using var scope = NewDisposeScope();
            net.train();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(train.X), train.Y);
            loss.backward();
            optimizer.step();

            var held = Mse(validation);
            progress.Report((epoch, held));
            if (held < best)
            {
                best = held;
                foreach (var old in kept.Values)
                {
                    old.Dispose();
                }

                kept = net.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone().DetachFromDisposeScope());
            }
        }

        if (kept.Count > 0)
        {
            net.load_state_dict(kept);
        }

        var mse = Mse(test);
        var report = new Dictionary<string, float> { ["mse"] = mse, ["rmse"] = MathF.Sqrt(mse) };
        net.save(Path.Combine(folder, "harvest.dat"));
        File.WriteAllText(Path.Combine(folder, "harvest.metrics.json"), JsonSerializer.Serialize(report));
        return report;
    }

    private float Mse(Part part)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.mse_loss(net.call(part.X), part.Y).item<float>();
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        manual_seed(1);
        var rows = (await File.ReadAllLinesAsync(args[0]))
            .Select(line => line.Split('|').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var fifth = rows.Length / 5;
        var training = new HarvestTraining(new HarvestNet(0.2), new Progress<(int Epoch, float Loss)>(step => Console.WriteLine(step)));
        await training.RunAsync(Cut(rows[..(3 * fifth)]), Cut(rows[(3 * fifth)..(4 * fifth)]), Cut(rows[(4 * fifth)..]), args[1], CancellationToken.None);
    }

    private static Part Cut(float[][] rows) => new(
        tensor(rows.SelectMany(row => row[..9]).ToArray()).reshape(-1, 9),
        tensor(rows.Select(row => row[9]).ToArray()).reshape(-1, 1));
}
