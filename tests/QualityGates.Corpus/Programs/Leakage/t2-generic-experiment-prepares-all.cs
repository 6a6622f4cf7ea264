// corpus: A generic experiment lets its subclass prepare all rows before it divides them.
// library: ML.NET
// axis: generic base class, override
using Microsoft.ML;
using Microsoft.ML.Data;

public abstract class Experiment<TRow>(MLContext ml) where TRow : class, new()
{
    protected MLContext Ml { get; } = ml;

    protected abstract IEstimator<ITransformer> Preparation();

    protected abstract IEstimator<ITransformer> Trainer();

    protected abstract double Score(IDataView predictions);

    public double Run(IEnumerable<TRow> rows)
    {
        var all = Ml.Data.LoadFromEnumerable(rows);
        var prepared = Preparation().Fit(all).Transform(all); // expect: MLQ2001
        var parts = Ml.Data.TrainTestSplit(prepared, 0.2);
        var model = Trainer().Fit(parts.TrainSet);
        return Score(model.Transform(parts.TestSet));
    }
}

public sealed class Student
{
    public float Hours { get; set; }
    public float Absences { get; set; }
    public float Label { get; set; }
}

public sealed class GradeExperiment(MLContext ml) : Experiment<Student>(ml)
{
    protected override IEstimator<ITransformer> Preparation() =>
        Ml.Transforms.Concatenate("Features", nameof(Student.Hours), nameof(Student.Absences))
            .Append(Ml.Transforms.NormalizeMinMax("Features"));

    protected override IEstimator<ITransformer> Trainer() => Ml.Regression.Trainers.FastTree();

    protected override double Score(IDataView predictions) => Ml.Regression.Evaluate(predictions).MeanAbsoluteError;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var students = System.Text.Json.JsonSerializer.Deserialize<List<Student>>(File.ReadAllText(args[0]))!;
        var error = new GradeExperiment(new MLContext(seed: 1)).Run(students);
        File.WriteAllText(args[1], FormattableString.Invariant($"{error}"));
    }
}
