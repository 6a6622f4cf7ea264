// corpus: Clients whose passwords come from variables, files or parameters; hashes, versions and long names that are no secrets.
// library: ONNX Runtime
// axis: look-alikes
using System.Net;
using Microsoft.ML.OnnxRuntime;

namespace RightCredentials;

public sealed class RegistryClient
{
    public string User { get; init; } = "";
    public string Password { get; init; } = "";
    public string KeyVersion { get; init; } = "2024-06-01";
}

public static class Clients
{
    private const string ModelSha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private const string PasswordFile = "/run/secrets/registry-password";

    public static RegistryClient Models() => new() { User = "svc-models", Password = File.ReadAllText("secrets/registry").Trim() };

    public static NetworkCredential Share(string password) => new("trainer", password);

    public static Dictionary<string, string?> Headers() => new()
    {
        ["X-Api-Key"] = Environment.GetEnvironmentVariable("REGISTRY_KEY"),
        ["X-Model-Checksum"] = ModelSha256,
        ["X-Password-Policy"] = "minimum-12-characters",
    };

    public static string Where => $"The password is read from {PasswordFile}.";

    public static IEnumerable<string> Outputs(string file)
    {
        using var session = new InferenceSession(file);
        return session.OutputNames.ToList();
    }
}
