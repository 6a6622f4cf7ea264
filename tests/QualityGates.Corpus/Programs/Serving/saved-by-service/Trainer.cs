// corpus: The service keeps the scored rows in a property, and the store is given their schema; the other store gets the input's.
// library: ML.NET
// axis: property, another file, constructor
using Microsoft.ML;

var trainer = new Trainer(new MLContext(seed: 1));
trainer.Train("orders.csv");
trainer.Keep(new Store("orders.zip"));

sealed class Trainer(MLContext ml)
{
    private ITransformer? _model;

    private IDataView? Input { get; set; }

    private IDataView? Scored { get; set; }

    public void Train(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Order>(path, separatorChar: ',', hasHeader: true));
        Input = split.TrainSet;
        _model = ml.Transforms.Concatenate("Features", "Items", "Weight").Append(ml.BinaryClassification.Trainers.FastTree("Returned")).Fit(Input);
        Scored = _model.Transform(split.TestSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(Scored, "Returned").AreaUnderRocCurve > 0.7);
    }

    public void Keep(Store store)
    {
        store.Write(ml, _model!, Scored!.Schema); // expect: MLQ6005
        store.Write(ml, _model!, Input!.Schema);
    }
}
