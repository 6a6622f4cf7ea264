// corpus: A step of a workflow measures and drops what it measured; another keeps the folds in a local nobody asks.
// library: ML.NET
// axis: interface of steps, state object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Workflow;

public sealed class State
{
    public required MLContext Ml { get; init; }

    public required IDataView Rows { get; init; }

    public DataOperationsCatalog.TrainTestData Parts { get; set; }

    public ITransformer? Model { get; set; }
}

public interface IStep
{
    void Apply(State state);
}

public sealed class Divide : IStep
{
    public void Apply(State state) => state.Parts = state.Ml.Data.TrainTestSplit(state.Rows, 0.2);
}

public sealed class Train : IStep
{
    public void Apply(State state)
    {
        var trainer = state.Ml.Regression.Trainers.FastForest("Load", "Weather");
        var folds = state.Ml.Regression.CrossValidate(state.Parts.TrainSet, trainer, labelColumnName: "Load"); // expect: MLQ3002
        state.Model = trainer.Fit(state.Parts.TrainSet);
    }
}

public sealed class Measure : IStep
{
    public void Apply(State state)
    {
        var scored = state.Model!.Transform(state.Parts.TestSet);
        state.Ml.Regression.Evaluate(scored, "Load"); // expect: MLQ3002
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 2);
        var state = new State { Ml = ml, Rows = ml.Data.LoadFromTextFile<Day>("grid.tsv", hasHeader: true) };
        foreach (IStep step in new IStep[] { new Divide(), new Train(), new Measure() })
        {
            step.Apply(state);
        }

        ml.Model.Save(state.Model, state.Rows.Schema, "grid.zip");
    }
}

public sealed class Day
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Weather { get; set; } = [];

    [LoadColumn(6)] public float Load { get; set; }
}
