// corpus: The schema of a tenant is asked for in a request and quoted before it stands in a query; the limit beside it comes from the settings.
// library: ML.NET
// axis: helper that quotes, configuration, two files
using System.Data.Common;
using Microsoft.Extensions.Configuration;

namespace Tenants;

public sealed class Names(DbProviderFactory factory)
{
    public string QuoteIdentifier(string name)
    {
        using var builder = factory.CreateCommandBuilder() ?? throw new NotSupportedException("The provider quotes nothing.");
        return builder.QuoteIdentifier(name);
    }
}

public sealed class TicketQuery(Names names, IConfiguration settings)
{
    public string Of(string tenant) =>
        $"SELECT Hours, Messages, Late FROM {names.QuoteIdentifier(tenant)}.tickets ORDER BY id LIMIT {settings["Training:Limit"]}";
}
