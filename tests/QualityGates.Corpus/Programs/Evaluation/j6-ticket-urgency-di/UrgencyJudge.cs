using Microsoft.ML;
using Microsoft.ML.Data;

namespace TicketDesk;

public sealed class UrgencyJudge(MLContext ml)
{
    public BinaryClassificationMetrics Judge(IDataView predicted) =>
        ml.BinaryClassification.Evaluate(predicted, nameof(Ticket.Urgent));
}
