// corpus: Missing values of hospital visits are filled with medians by ward that the training visits gave; the test visits only look them up.
// library: ML.NET
// axis: records
using Microsoft.ML;

namespace Wards;

public sealed record Visit
{
    public string Ward { get; init; } = "";

    public float Age { get; init; }

    public float Pulse { get; init; }

    public float Lactate { get; init; }

    public bool Returned { get; init; }
}

public sealed class Filler
{
    private readonly Dictionary<string, (float Pulse, float Lactate)> _medians;
    private readonly (float Pulse, float Lactate) _everyone;

    public Filler(IReadOnlyCollection<Visit> visits)
    {
        _everyone = Medians(visits);
        _medians = visits.GroupBy(visit => visit.Ward).ToDictionary(group => group.Key, Medians);
    }

    public Visit Fill(Visit visit)
    {
        var (pulse, lactate) = _medians.GetValueOrDefault(visit.Ward, _everyone);
        return visit with
        {
            Pulse = float.IsNaN(visit.Pulse) ? pulse : visit.Pulse,
            Lactate = float.IsNaN(visit.Lactate) ? lactate : visit.Lactate,
        };
    }

    private static (float Pulse, float Lactate) Medians(IEnumerable<Visit> visits)
    {
        var list = visits.ToList();
        return (Median(list.Select(visit => visit.Pulse)), Median(list.Select(visit => visit.Lactate)));
    }

    private static float Median(IEnumerable<float> values)
    {
        var known = values.Where(value => !float.IsNaN(value)).Order().ToArray();
        return known.Length == 0 ? 0 : known[known.Length / 2];
    }
}

public interface IVisitSource
{
    IReadOnlyList<Visit> Admitted(int year);
}

public sealed class ReadmissionModel(IVisitSource source)
{
    private readonly MLContext _ml = new(seed: 6);

    public (double Auc, double F1) TrainAndTest(int learnedYear, int testedYear)
    {
        if (testedYear <= learnedYear)
        {
            throw new ArgumentOutOfRangeException(nameof(testedYear));
        }

        var learned = source.Admitted(learnedYear);
        var filler = new Filler(learned);
        var trainView = View(learned, filler);
        var testView = View(source.Admitted(testedYear), filler);

        var model = _ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Pulse), nameof(Visit.Lactate))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Returned), numberOfTrees: 120))
            .Fit(trainView);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(testView), nameof(Visit.Returned));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }

    private IDataView View(IEnumerable<Visit> visits, Filler filler) =>
        _ml.Data.LoadFromEnumerable(visits.Select(filler.Fill).ToList());
}
