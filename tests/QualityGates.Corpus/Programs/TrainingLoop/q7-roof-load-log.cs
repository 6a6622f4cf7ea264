// corpus: The method that writes down the loss also clears the gradients before the step, and the schedule goes on before the first epoch.
// library: TorchSharp
// axis: static class, helper with the optimizer, scheduler first
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Roofs;

internal sealed record Batch(Tensor Shape, Tensor Load);

internal static class RoofLoad
{
    public static void Main(string[] args)
    {
        random.manual_seed(3);
        var batches = Batches(args[0]).ToList();
        var training = batches.Take(batches.Count - 6).ToList();
        var held = batches.Skip(batches.Count - 6).ToList();
        using var network = nn.Sequential(nn.Linear(7, 40), nn.ReLU(), nn.Linear(40, 1));
        var history = Fit(network, training, epochs: 60);

        using var guard = inference_mode();
        var square = 0.0;
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            square += nn.functional.mse_loss(network.call(batch.Shape), batch.Load).ToDouble();
        }

        var error = Math.Sqrt(square / held.Count);
        File.WriteAllLines(
            args[1],
            history.Append(error).Select(value => value.ToString("G6", CultureInfo.InvariantCulture)));
    }

    private static List<double> Fit(nn.Module<Tensor, Tensor> network, List<Batch> training, int epochs)
    {
        var history = new List<double>();
        using var optimizer = optim.SGD(network.parameters(), 0.02, momentum: 0.9);
        var schedule = optim.lr_scheduler.StepLR(optimizer, step_size: 20, gamma: 0.3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            schedule.step(); // expect: MLQ5002
            foreach (var batch in training)
            {
                using var scope = NewDisposeScope();
                var loss = nn.functional.mse_loss(network.call(batch.Shape), batch.Load);
                loss.backward();
                WriteDown(loss, history, optimizer);
                optimizer.step();
            }
        }

        return history;
    }

    private static void WriteDown(Tensor loss, List<double> history, optim.Optimizer optimizer)
    {
        history.Add(loss.ToDouble());
        optimizer.zero_grad(); // expect: MLQ5002
    }

    private static IEnumerable<Batch> Batches(string path)
    {
        foreach (var lines in File.ReadLines(path).Chunk(32))
        {
            var rows = lines.Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToList();
            var shape = tensor(rows.SelectMany(row => row.Take(7)).ToArray()).reshape(rows.Count, 7);
            var load = tensor(rows.Select(row => row[7]).ToArray()).reshape(rows.Count, 1);
            yield return new Batch(shape, load);
        }
    }
}
