// corpus: Trainer and evaluator are separate classes behind interfaces; the release step saves only what the evaluator approved.
// library: ML.NET
// axis: interfaces, composition in several files
using System;
using Flats;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var release = new Release(ml, new FlatTrainer(ml), new MaeEvaluator(ml, limit: 85));
Console.WriteLine(release.Publish(rows, "flats.zip") ? "published" : "kept back");

internal sealed class Release(MLContext ml, IFlatTrainer trainer, IModelEvaluator evaluator)
{
    public bool Publish(IDataView rows, string file)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = trainer.Train(parts.TrainSet);
        if (!evaluator.IsAcceptable(model, parts.TestSet))
        {
            return false;
        }

        ml.Model.Save(model, rows.Schema, file);
        return true;
    }
}
