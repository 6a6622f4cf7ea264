using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glacier;

public sealed class Melt
{
    [LoadColumn(0)] public float Sun { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Snow { get; set; }

    [LoadColumn(3)] public float Loss { get; set; }
}

public sealed class Runner(MLContext ml, RunnerSettings settings)
{
    public void Run(string log = @"D:\runs\glacier.log") // expect: MLQ4001
    {
        var home = Directory.GetParent(AppContext.BaseDirectory)!.Parent!.Parent!.FullName; // expect: MLQ4001
        var note = File.ReadAllText(Path.Combine(home, "note.txt"));

        var train = Load($"{settings.Folder}\\{settings.Station}.txt"); // expect: MLQ4002
        var held = Load(Path.Combine(settings.Folder, @"held\later.txt")); // expect: MLQ4002

        var model = ml.Transforms.Concatenate("Features", nameof(Melt.Sun), nameof(Melt.Wind), nameof(Melt.Snow))
            .Append(ml.Regression.Trainers.FastTree(nameof(Melt.Loss)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(held), nameof(Melt.Loss));

        File.WriteAllText(
            Path.Combine(settings.Folder, "melt.metrics.json"),
            JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
        ml.Model.Save(model, train.Schema, settings.ModelFile);
        File.AppendAllText(log, $"{settings.Station} is learned: {note}\n");
    }

    private IDataView Load(string path) => ml.Data.LoadFromTextFile<Melt>(path, separatorChar: '\t', hasHeader: true);
}
