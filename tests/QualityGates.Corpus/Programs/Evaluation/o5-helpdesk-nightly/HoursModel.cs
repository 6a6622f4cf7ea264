using Microsoft.ML;

namespace Helpdesk;

public sealed class HoursModel(MLContext ml, string path)
{
    public void Renew(IReadOnlyList<Ticket> closed)
    {
        var rows = ml.Data.LoadFromEnumerable(closed);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("ProductCode", nameof(Ticket.Product))
            .Append(ml.Transforms.Concatenate("Features", nameof(Ticket.Length), nameof(Ticket.Attachments), nameof(Ticket.EarlierTickets), "ProductCode"))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ticket.Hours), numberOfTrees: 100));

        var model = pipeline.Fit(rows);
        ml.Model.Save(model, rows.Schema, path); // expect: MLQ3001
    }
}
