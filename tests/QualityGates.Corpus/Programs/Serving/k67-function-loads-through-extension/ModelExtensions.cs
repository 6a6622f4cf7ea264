using Microsoft.ML;

namespace Triage;

internal static class ModelExtensions
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MODEL_FOLDER") ?? "models";

    public static ITransformer ReadTriage(this MLContext ml) => ml.ReadNamed("triage");

    private static ITransformer ReadNamed(this MLContext ml, string name)
    {
        var path = Path.Combine(Folder, name + ".zip");
        return ml.Model.Load(path, out _); // expect: MLQ6002
    }

    public static PredictionEngine<Ticket, Queue> ToEngine(this ITransformer model, MLContext ml) =>
        ml.Model.CreatePredictionEngine<Ticket, Queue>(model);
}
