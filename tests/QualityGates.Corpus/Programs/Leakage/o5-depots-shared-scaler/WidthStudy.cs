using System.Globalization;

namespace Depots;

public sealed record StudyResult(long Hidden, Score Score, DemandNet Network);

public sealed class WidthStudy(DepotLog log, DemandTrainer trainer)
{
    private static readonly long[] Widths = [8, 16, 32, 64];

    public StudyResult Run()
    {
        var hours = log.ReadAll();
        var scaler = Scaler.From(hours); // expect: MLQ2001
        var scaled = hours.Select(scaler.Apply).ToList();
        var cut = scaled.Count * 4 / 5;
        var past = scaled.GetRange(0, cut);
        var coming = scaled.GetRange(cut, scaled.Count - cut);

        StudyResult? best = null;
        foreach (var width in Widths)
        {
            var network = trainer.Learn(past, width);
            var score = trainer.Judge(network, coming);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{width,3}: MAE {score.Mae:F3}, RMSE {score.Rmse:F3}"));
            if (best is null || score.Mae < best.Score.Mae) // expect: MLQ2006
            {
                best = new StudyResult(width, score, network);
            }
        }

        return best!;
    }
}
