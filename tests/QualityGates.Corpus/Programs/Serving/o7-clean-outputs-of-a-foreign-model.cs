// corpus: What the columns of a model from another team are is read from the file and a definition of the output, so the code cannot know them.
// library: ML.NET
// axis: schema definition
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Foreign;

public sealed class Order
{
    public float Items { get; set; }

    public float Basket { get; set; }
}

public sealed class ReturnRisk
{
    public float Risk { get; set; }

    public float Margin { get; set; }
}

public sealed class ReturnRiskModel : IDisposable
{
    private readonly PredictionEngine<Order, ReturnRisk> _engine;
    private readonly Lock _gate = new();

    public ReturnRiskModel(IConfiguration configuration)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.Model.Load(configuration["Risk:File"] ?? "risk.zip", out var input);
        var output = SchemaDefinition.Create(typeof(ReturnRisk));
        output[nameof(ReturnRisk.Risk)].ColumnName = configuration["Risk:Column"] ?? "Probability";
        output[nameof(ReturnRisk.Margin)].ColumnName = "Score";
        var missing = output.Select(column => column.ColumnName).Where(name => model.GetOutputSchema(input).GetColumnOrNull(name) is null).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidOperationException($"The model has no {string.Join(", ", missing)}.");
        }

        _engine = ml.Model.CreatePredictionEngine<Order, ReturnRisk>(model, ignoreMissingColumns: false, outputSchemaDefinition: output);
    }

    public ReturnRisk Of(Order order)
    {
        lock (_gate)
        {
            return _engine.Predict(order);
        }
    }

    public void Dispose() => _engine.Dispose();
}
