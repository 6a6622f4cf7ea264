// corpus: A builder of SQL text appends the customer's name that a method was given.
// library: ML.NET
// axis: StringBuilder, parameter of a public method, named arguments
using System.Data.Common;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class InvoiceRows(MLContext ml, DbProviderFactory factory, string connection)
{
    public IDataView For(string customer, bool paidOnly)
    {
        var sql = new StringBuilder("SELECT Total, Days, Late FROM Invoices WHERE Customer = '");
        sql.Append(customer).Append('\'');
        if (paidOnly)
        {
            sql.Append(" AND Paid = 1");
        }
        var source = new DatabaseSource(commandText: sql.ToString(), providerFactory: factory, connectionString: connection); // expect: MLQ7003
        return ml.Data.CreateDatabaseLoader<Invoice>().Load(source);
    }
}

public sealed class Invoice
{
    public float Total { get; set; }

    public float Days { get; set; }

    public bool Late { get; set; }
}
