// corpus: A window trains on the loaded wines with one button and shows with another how good the model is, on the same wines.
// library: ML.NET
// axis: event handlers, fields
using Microsoft.ML;
using Microsoft.ML.Data;

public class Wine
{
    [LoadColumn(0, 10), VectorType(11)] public float[] Features { get; set; } = new float[11];
    [LoadColumn(11), ColumnName("Label")] public float Quality { get; set; }
}

public class MainForm
{
    private readonly MLContext mlContext = new MLContext(seed: 5);
    private IDataView wines;
    private ITransformer model;

    public string StatusText { get; private set; } = "";

    public void OpenFile(string fileName)
    {
        wines = mlContext.Data.LoadFromTextFile<Wine>(fileName, separatorChar: ';', hasHeader: true);
        StatusText = "loaded";
    }

    private void btnTrain_Click(object sender, EventArgs e)
    {
        var pipeline = mlContext.Transforms.NormalizeMinMax("Features")
            .Append(mlContext.Regression.Trainers.FastTree());
        model = pipeline.Fit(wines);
        StatusText = "trained";
    }

    private void btnEvaluate_Click(object sender, EventArgs e)
    {
        var predictions = model.Transform(wines);
        var metrics = mlContext.Regression.Evaluate(predictions); // expect: MLQ2003
        StatusText = $"RMSE {metrics.RootMeanSquaredError:0.00}, R² {metrics.RSquared:0.00}";
    }

    public event EventHandler? Train;
    public event EventHandler? Evaluate;

    public MainForm()
    {
        Train += btnTrain_Click;
        Evaluate += btnEvaluate_Click;
    }

    public void Press(bool train) => (train ? Train : Evaluate)?.Invoke(this, EventArgs.Empty);
}
