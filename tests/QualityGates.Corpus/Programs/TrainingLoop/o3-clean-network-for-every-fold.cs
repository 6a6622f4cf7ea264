// corpus: Network and optimizer are made new for every fold, inside the loop over the folds, because each fold has to start from nothing.
// library: TorchSharp
// axis: cross-validation with own folds
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Ferries;

public sealed record Trip(float[] Features, float Delay);

public sealed record Fold(int Number, IReadOnlyList<Trip> Train, IReadOnlyList<Trip> Held)
{
    public static IEnumerable<Fold> Blocks(IReadOnlyList<Trip> trips, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var from = trips.Count * number / count;
            var to = trips.Count * (number + 1) / count;
            yield return new Fold(
                number,
                trips.Where((_, index) => index < from || index >= to).ToList(),
                trips.Where((_, index) => index >= from && index < to).ToList());
        }
    }
}

public sealed record FoldScore(int Fold, float Mae, float Rmse);

public sealed class DelayStudy(Func<int, nn.Module<Tensor, Tensor>> architecture, double rate)
{
    public List<FoldScore> Run(IReadOnlyList<Trip> trips, int folds, int epochs)
    {
        manual_seed(31);
        var scores = new List<FoldScore>();
        foreach (var fold in Fold.Blocks(trips, folds))
        {
            using var network = architecture(trips[0].Features.Length);
            using var optimizer = optim.RMSProp(network.parameters(), lr: rate);
            var schedule = optim.lr_scheduler.StepLR(optimizer, step_size: 10, gamma: 0.5);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                network.train();
                foreach (var batch in fold.Train.Chunk(64))
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    var loss = nn.functional.huber_loss(network.call(Inputs(batch)), Delays(batch));
                    loss.backward();
                    optimizer.step();
                }

                schedule.step();
            }

            scores.Add(Score(fold, network));
        }

        return scores;
    }

    public static void Save(IEnumerable<FoldScore> scores, string path) =>
        File.WriteAllLines(path, scores.Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Fold};{score.Mae};{score.Rmse}")));

    private static FoldScore Score(Fold fold, nn.Module<Tensor, Tensor> network)
    {
        network.eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var predicted = network.call(Inputs(fold.Held));
        var wanted = Delays(fold.Held);
        return new FoldScore(
            fold.Number,
            nn.functional.l1_loss(predicted, wanted).item<float>(),
            nn.functional.mse_loss(predicted, wanted).sqrt().item<float>());
    }

    private static Tensor Inputs(IReadOnlyCollection<Trip> trips) => tensor(trips.SelectMany(trip => trip.Features).ToArray()).reshape(trips.Count, -1);

    private static Tensor Delays(IReadOnlyCollection<Trip> trips) => tensor(trips.Select(trip => trip.Delay).ToArray()).reshape(trips.Count, 1);
}
