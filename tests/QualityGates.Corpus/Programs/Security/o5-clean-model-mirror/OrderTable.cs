using System.Data.Common;

namespace Mirror;

public sealed class Order
{
    public float Value { get; set; }

    public float Items { get; set; }

    public string Channel { get; set; } = "";

    public bool Returned { get; set; }
}

public sealed class OrderTable(DbProviderFactory factory, string connectionString)
{
    private const string Query = "SELECT value, items, channel, returned FROM orders WHERE region = @region AND year = @year ORDER BY id";

    public async Task<List<Order>> OrdersAsync(string region, int year, CancellationToken cancellation)
    {
        await using var connection = factory.CreateConnection() ?? throw new InvalidOperationException("The provider has no connections.");
        connection.ConnectionString = connectionString;
        await connection.OpenAsync(cancellation);

        await using var command = connection.CreateCommand();
        command.CommandText = Query;
        Add(command, "@region", region);
        Add(command, "@year", year);

        var orders = new List<Order>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            orders.Add(new Order
            {
                Value = reader.GetFloat(0),
                Items = reader.GetInt32(1),
                Channel = reader.GetString(2),
                Returned = reader.GetBoolean(3),
            });
        }

        return orders;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
