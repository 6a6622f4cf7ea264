// corpus: A function in the older style keeps its engine in a static property that is filled on first use.
// library: ML.NET, Azure Functions
// axis: static property
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs;
using Microsoft.ML;

namespace Older.Functions;

public sealed class Mail
{
    public string Subject { get; set; } = "";
}

public sealed class Junk
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

public static class JunkFunction
{
    private static PredictionEngine<Mail, Junk>? s_engine; // expect: MLQ6001

    [FunctionName("junk")]
    public static IActionResult Run(HttpRequest request)
    {
        s_engine ??= Load();
        var junk = s_engine.Predict(new Mail { Subject = request.Query["subject"].ToString() });
        return new OkObjectResult(junk.Probability);
    }

    private static PredictionEngine<Mail, Junk> Load()
    {
        var ml = new MLContext();
        return ml.Model.CreatePredictionEngine<Mail, Junk>(ml.Model.Load("junk.zip", out _));
    }
}
