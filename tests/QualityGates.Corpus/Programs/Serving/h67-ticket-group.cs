// corpus: Handlers of a route group are local functions; one opens the model for every ticket, and nobody can ask whether the service lives.
// library: ML.NET
// axis: local function, minimal API, route group
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var app = WebApplication.Create(args);
var modelPath = app.Configuration["Model:Path"] ?? "tickets.zip";

var tickets = app.MapGroup("/tickets");
tickets.MapPost("/urgency", Urgency); // expect: MLQ6007
tickets.MapGet("/about", About);
app.Run();

IResult Urgency(Ticket ticket)
{
    var context = new MLContext();
    var model = context.Model.Load(modelPath, out _); // expect: MLQ6002
    using var engine = context.Model.CreatePredictionEngine<Ticket, Urgency>(model);
    return Results.Ok(engine.Predict(ticket));
}

IResult About() => Results.Ok(new { Model = Path.GetFileName(modelPath) });

internal sealed class Ticket
{
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

internal sealed class Urgency
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}
