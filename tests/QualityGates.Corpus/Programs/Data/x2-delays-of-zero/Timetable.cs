// corpus: An extension gives back zero for a cell that is no number, and a query makes stops of trams of such cells.
// library: ML.NET
// axis: query syntax, extension in another file
using Microsoft.ML;

namespace Trams;

public sealed class Stop
{
    public float Hour { get; set; }

    public float Passengers { get; set; }

    public float Rain { get; set; }

    public float Delay { get; set; }
}

public sealed class Timetable(string folder)
{
    public Stop[] Stops(int month) =>
        (from line in File.ReadLines(Path.Combine(folder, $"stops-{month:00}.txt"))
         let cells = line.Split('|')
         where cells.Length == 5
         select new Stop
         {
             Hour = cells.Number(1),
             Passengers = cells.Number(2),
             Rain = cells.Number(3),
             Delay = cells.Number(4),
         }).ToArray();
}

public sealed class DelayModel(Timetable timetable)
{
    public double MeanError(int trainedOn, int testedOn)
    {
        var ml = new MLContext(seed: 3);
        var model = ml.Transforms.Concatenate("Features", nameof(Stop.Hour), nameof(Stop.Passengers), nameof(Stop.Rain))
            .Append(ml.Regression.Trainers.FastForest(nameof(Stop.Delay)))
            .Fit(ml.Data.LoadFromEnumerable(timetable.Stops(trainedOn)));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(timetable.Stops(testedOn)));
        return ml.Regression.Evaluate(answers, nameof(Stop.Delay)).MeanAbsoluteError;
    }
}
