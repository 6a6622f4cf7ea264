// corpus: A storage account's key and the password of a queue are written out; endpoints and names are no secrets.
// library: ML.NET
// axis: property, object initializer, address
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var settings = new StorageSettings
{
    Container = "models",
    ConnectionString = "DefaultEndpointsProtocol=https;AccountName=mlmodels;AccountKey=q0ZtR3hVbW5LcDhXeUZ1c2VkRm9yVGVzdHM=;EndpointSuffix=core.windows.net", // expect: MLQ4003
    Queue = new Uri("amqp://scorer:v7!qHp2x@queue.internal:5672/models"), // expect: MLQ4003
};
Console.WriteLine($"{settings.Container} {settings.ConnectionString.Length} {settings.Queue.Host} {ml.Model}");

sealed class StorageSettings
{
    public string Container { get; init; } = "";

    public string ConnectionString { get; init; } = "UseDevelopmentStorage=true";

    public Uri? Queue { get; init; }
}
