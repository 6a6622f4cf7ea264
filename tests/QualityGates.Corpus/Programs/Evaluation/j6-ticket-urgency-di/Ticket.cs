namespace TicketDesk;

public sealed class Ticket
{
    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    public bool Urgent { get; set; }
}

public sealed class Urgency
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public sealed record DeskOptions(string TicketFile, string ModelFile, int Iterations);
