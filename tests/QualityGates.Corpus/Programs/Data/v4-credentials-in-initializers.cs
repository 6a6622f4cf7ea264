// corpus: Passwords and keys in object initializers, a dictionary of headers, credentials, a private key and a signed token.
// library: ONNX Runtime
// axis: several
using System.Net;
using Microsoft.ML.OnnxRuntime;

namespace Credentials;

public sealed class RegistryClient
{
    public string User { get; init; } = "";
    public string Password { get; init; } = "";
    public string AccessKey { get; init; } = "";
}

public static class Clients
{
    public static RegistryClient Models() => new()
    {
        User = "svc-models",
        Password = "q9!mT2#vLx", // expect: MLQ4003
        AccessKey = "AKIAQ7ZL3M5NXR2VW4YT", // expect: MLQ4003
    };

    public static NetworkCredential Share => new("trainer", "Sh4re-P@ss-77"); // expect: MLQ4003

    public static Dictionary<string, string> Headers { get; } = new()
    {
        ["Accept"] = "application/json",
        ["X-Api-Key"] = "7f3a9c21d4e84b60a5b2c9d8e1f04a37", // expect: MLQ4003
    };

    public static readonly string Signed = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJtbC10cmFpbmVyIiwicm9sZSI6ImFkbWluIn0.4nYxTq0S3bVmZkLwPp8rJcUeHd7fGa1sKiMoQvBnXzE"; // expect: MLQ4003

    public static IEnumerable<string> Inputs(string file)
    {
        using var session = new InferenceSession(file);
        return session.InputNames.ToList();
    }
}
