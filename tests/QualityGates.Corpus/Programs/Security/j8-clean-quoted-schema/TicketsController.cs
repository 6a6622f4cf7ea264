using System.Data.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tenants;

public sealed class Ticket
{
    public float Hours { get; set; }

    public float Messages { get; set; }

    public bool Late { get; set; }
}

public sealed record TicketScore(double AreaUnderRoc, double F1);

[ApiController]
[Route("tickets")]
public sealed class TicketsController(MLContext ml, DbProviderFactory factory, IConfiguration settings, TicketQuery query) : ControllerBase
{
    [HttpGet("{tenant}/score")]
    public ActionResult<TicketScore> Score([FromRoute] string tenant)
    {
        var source = new DatabaseSource(factory, settings["Training:Connection"], query.Of(tenant));
        var parts = ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Ticket>().Load(source), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Ticket.Hours), nameof(Ticket.Messages))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Ticket.Late)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Late));
        return new TicketScore(metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
