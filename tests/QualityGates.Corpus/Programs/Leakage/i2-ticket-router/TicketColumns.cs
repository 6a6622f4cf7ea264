// corpus: The ticket's running number is in the list of features, and the split takes the team, which is to be predicted, as its sampling key "to stratify".
// library: ML.NET
// axis: constants in another file, static class
// scores: MLQ2014
using Microsoft.ML.Data;

namespace Helpdesk;

internal static class TicketColumns
{
    public const string Team = nameof(Ticket.Team);
    public const string Features = "Features";

    public static readonly string[] Inputs = { nameof(Ticket.TicketId), nameof(Ticket.Priority), nameof(Ticket.Length), "Words" };
}

internal sealed class Ticket
{
    [LoadColumn(0)] public float TicketId { get; set; }
    [LoadColumn(1)] public float Priority { get; set; }
    [LoadColumn(2)] public float Length { get; set; }
    [LoadColumn(3)] public string Subject { get; set; } = "";
    [LoadColumn(4)] public string Team { get; set; } = "";
}
