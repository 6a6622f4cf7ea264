// corpus: Options, a fallback of an environment variable and addresses hold passwords, account keys and signatures.
// library: ML.NET
// axis: options, fallback
using Microsoft.ML;

namespace Secrets;

public sealed class BlobOptions
{
    public string ConnectionString { get; set; } =
        "DefaultEndpointsProtocol=https;AccountName=mlstore;AccountKey=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3A=;EndpointSuffix=core.windows.net"; // expect: MLQ4003
    public string Container { get; set; } = "features";
}

public static class Connections
{
    public static readonly Uri Features = new("postgres://featurizer:k9Lw-72xQz@features.internal:5432/store"); // expect: MLQ4003

    public static string Model => "https://mlstore.blob.core.windows.net/models/churn.zip?sv=2022-11-02&sig=8dJm3x0Zt%2BqYb5uWn7Lr1vKpQe%3D&se=2030-01-01"; // expect: MLQ4003

    public static string Token() => Environment.GetEnvironmentVariable("REGISTRY_TOKEN") ?? "p4f8-KKq2-99xz-Tr41"; // expect: MLQ4003
}

public sealed class Registry
{
    private readonly string _password;

    public Registry(string user, string password)
    {
        User = user;
        _password = password;
    }

    public string User { get; }

    public static Registry Default() => new("trainer", password: "Wint3r#2024!"); // expect: MLQ4003

    public bool Check(string given) => given == _password;

    public IDataView Read(MLContext ml, string file) => ml.Data.LoadFromBinary(file);
}
