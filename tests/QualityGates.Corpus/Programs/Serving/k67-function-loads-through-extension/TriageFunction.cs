// corpus: An Azure function reads its model at every invocation, two extension methods away in another file.
// library: ML.NET
// axis: extension method, several files, Azure Functions
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;

namespace Triage;

public sealed class Ticket
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

public sealed class Queue
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public sealed class TriageFunction
{
    private readonly MLContext _ml;

    public TriageFunction(MLContext ml) => _ml = ml;

    [Function("triage")]
    public async Task<IActionResult> Run(HttpRequest request)
    {
        var ticket = await request.ReadFromJsonAsync<Ticket>();
        if (ticket is null)
        {
            return new BadRequestResult();
        }

        using var engine = _ml.ReadTriage().ToEngine(_ml);
        var queue = engine.Predict(ticket);
        return new OkObjectResult(new { queue.PredictedLabel, Confidence = queue.Score.Max() });
    }
}
