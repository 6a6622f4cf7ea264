// corpus: An experiment about buildings goes on behind a filtered catch when a line of its field has the wrong form.
// library: ML.NET
// axis: generic base class, lines in a field
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public abstract class Experiment<TRow>(int seed)
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed);

    protected abstract string Label { get; }

    public RegressionMetrics Run()
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(Rows()), testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet), Label);
    }

    protected abstract List<TRow> Rows();

    protected abstract IEstimator<ITransformer> Pipeline();
}

public sealed class Building
{
    public float Surface { get; set; }

    public float Glazing { get; set; }

    public float HeatingLoad { get; set; }
}

public sealed class HeatingExperiment : Experiment<Building>
{
    private readonly string[] _lines;

    public HeatingExperiment(string path)
        : base(11)
    {
        _lines = File.ReadAllLines(path);
    }

    protected override string Label => nameof(Building.HeatingLoad);

    protected override List<Building> Rows()
    {
        var buildings = new List<Building>();
        for (var i = 1; i < _lines.Length; i++)
        {
            try
            {
                var cells = _lines[i].Split(';');
                buildings.Add(new Building
                {
                    Surface = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Glazing = float.Parse(cells[6], CultureInfo.InvariantCulture),
                    HeatingLoad = float.Parse(cells[8], CultureInfo.InvariantCulture),
                });
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException) // expect: MLQ4004
            {
                continue;
            }
        }

        return buildings;
    }

    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(Building.Surface), nameof(Building.Glazing))
            .Append(Ml.Regression.Trainers.FastForest(nameof(Building.HeatingLoad)));
}
