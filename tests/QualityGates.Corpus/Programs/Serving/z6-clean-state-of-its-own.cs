// corpus: A stateful mapping counts in the state that ML.NET makes for each pass, and has a factory of its name.
// library: ML.NET
// axis: library
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

public sealed class Tick
{
    [LoadColumn(0)] public float Price { get; set; }
}

public sealed class Change
{
    public float Delta { get; set; }

    public float Index { get; set; }
}

public sealed class Before
{
    public float Price { get; set; }

    public int Count { get; set; }
}

[CustomMappingFactoryAttribute("Change")]
public sealed class ChangeFactory : StatefulCustomMappingFactory<Tick, Change, Before>
{
    public override Action<Tick, Change, Before> GetMapping() => Map;

    public override Action<Before> GetStateInitAction() => Init;

    public static void Init(Before before)
    {
        before.Price = 0;
        before.Count = 0;
    }

    public static void Map(Tick tick, Change change, Before before)
    {
        change.Delta = before.Count == 0 ? 0 : tick.Price - before.Price;
        change.Index = before.Count++;
        before.Price = tick.Price;
    }
}

public static class TickPreparation
{
    public static void Save(MLContext ml, IDataView ticks, string path)
    {
        var model = ml.Transforms.StatefulCustomMapping<Tick, Change, Before>(ChangeFactory.Map, ChangeFactory.Init, "Change")
            .Append(ml.Transforms.Concatenate("Features", "Delta", "Index"))
            .Fit(ticks);
        ml.Model.Save(model, ticks.Schema, path);
    }
}
