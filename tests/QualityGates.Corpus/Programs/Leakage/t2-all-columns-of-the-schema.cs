// corpus: Every numeric column of the schema goes into the features, the price that is to be predicted too.
// library: ML.NET
// axis: query over the schema, method
using Microsoft.ML;
using Microsoft.ML.Data;

public class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}

public class PriceModel
{
    private readonly MLContext _context = new MLContext(seed: 1);

    private static string[] NumericColumns(IDataView data) =>
        data.Schema.Where(column => column.Type == NumberDataViewType.Single).Select(column => column.Name).ToArray();

    public RegressionMetrics Build(string file)
    {
        var data = _context.Data.LoadFromTextFile<House>(file, separatorChar: ',', hasHeader: true);
        var split = _context.Data.TrainTestSplit(data, 0.2);
        var pipeline = _context.Transforms.Concatenate("Features", NumericColumns(data)) // expect: MLQ2008
            .Append(_context.Regression.Trainers.FastTree(labelColumnName: nameof(House.Price)));
        var model = pipeline.Fit(split.TrainSet);
        return _context.Regression.Evaluate(model.Transform(split.TestSet), nameof(House.Price));
    }
}
