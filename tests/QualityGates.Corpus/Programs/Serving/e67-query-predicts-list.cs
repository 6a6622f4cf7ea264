// corpus: A LINQ query asks the engine for each row of a list that a loader filled.
// library: ML.NET
// axis: lambda
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Batch
{
    public static IReadOnlyList<string> Label(string modelPath, string rowsPath)
    {
        var ml = new MLContext();
        var view = ml.Data.LoadFromTextFile<Ticket>(rowsPath, hasHeader: true);
        var tickets = ml.Data.CreateEnumerable<Ticket>(view, reuseRowObject: false).ToList();
        var engine = ml.Model.CreatePredictionEngine<Ticket, Routed>(ml.Model.Load(modelPath, out _));
        return tickets.Select(ticket => engine.Predict(ticket).PredictedLabel).ToList(); // expect: MLQ6003
    }
}

public class Ticket
{
    [LoadColumn(0)]
    public string Title { get; set; } = "";
}

public class Routed
{
    public string PredictedLabel { get; set; } = "";
}
