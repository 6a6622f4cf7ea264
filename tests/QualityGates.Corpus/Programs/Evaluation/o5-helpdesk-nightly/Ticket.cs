using Microsoft.ML.Data;

namespace Helpdesk;

public sealed class Ticket
{
    public float Length { get; set; }

    public float Attachments { get; set; }

    public float EarlierTickets { get; set; }

    public string Product { get; set; } = "";

    public bool Escalated { get; set; }

    public float Hours { get; set; }
}

public sealed class EscalationAnswer
{
    public string Product { get; set; } = "";

    public float Score { get; set; }

    [ColumnName("PredictedLabel")]
    public bool Escalates { get; set; }
}
