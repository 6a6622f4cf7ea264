// corpus: Names of settings, placeholders, holes, integrated security, special tokens, and pages about passwords.
// library: ML.NET
// axis: look-alikes
using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Elsewhere;

public sealed class Sources(IConfiguration configuration, DbProviderFactory factory)
{
    private const string ApiKeySetting = "OpenAI:ApiKey";
    private const string PasswordColumn = "password_hash";
    private const string ResetPassword = "/account/reset-password";
    private const string PaddingToken = "[PAD]";
    private const string EndToken = "<|endoftext|>";

    public string Key => configuration[ApiKeySetting] ?? throw new InvalidOperationException($"Set {ApiKeySetting}.");

    public string Fallback => Environment.GetEnvironmentVariable("HF_TOKEN") ?? "<your token>";

    public DatabaseSource Local() => new(factory, "Server=localhost;Database=Rows;Integrated Security=true", "SELECT X FROM Rows ORDER BY Id");

    public DatabaseSource Remote(string password) =>
        new(factory, $"Host=db;Database=rows;Username=reader;Password={password}", "SELECT X FROM Rows ORDER BY Id");

    public string Sample => "Server=db;User Id=sa;Password=changeme";

    public IEnumerable<string> Special() => [PaddingToken, EndToken, PasswordColumn, ResetPassword];

    public IDataView Load(MLContext ml, string file) => ml.Data.LoadFromBinary(file);
}
