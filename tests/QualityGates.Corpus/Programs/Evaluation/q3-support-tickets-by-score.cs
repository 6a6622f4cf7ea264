// corpus: Tickets are routed by the score of a model that is loaded, once in a condition and once in a pattern, as if it were a probability.
// library: ML.NET
// axis: service class, pattern
using Microsoft.ML;

namespace Support;

public sealed class Ticket
{
    public string Subject { get; set; } = "";

    public float Waiting { get; set; }
}

public sealed class Urgency
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }
}

public enum Queue
{
    Later,
    Soon,
    Now,
}

public sealed class TicketRouter : IDisposable
{
    private readonly PredictionEngine<Ticket, Urgency> _engine;

    public TicketRouter(MLContext ml, Stream model)
    {
        _engine = ml.Model.CreatePredictionEngine<Ticket, Urgency>(ml.Model.Load(model, out _));
    }

    public Queue Route(Ticket ticket)
    {
        var urgency = _engine.Predict(ticket);
        if (urgency.Score > 0.5f) // expect: MLQ3006
        {
            return Queue.Now;
        }

        return ticket.Waiting > 24 ? Queue.Soon : Queue.Later;
    }

    public string Describe(Ticket ticket) => _engine.Predict(ticket) switch
    {
        { Score: >= 0.5f } => "urgent", // expect: MLQ3006
        { PredictedLabel: true } => "perhaps urgent",
        _ => "can wait",
    };

    public void Dispose() => _engine.Dispose();
}
