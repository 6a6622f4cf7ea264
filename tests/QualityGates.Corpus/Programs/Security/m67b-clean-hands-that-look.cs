// corpus: Names, files and entries from outside go through hands that look at them: an enumeration, a pattern, a digest, a folder that must contain them.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: parsed enumeration, regular expression, hash given by the server's owner, relative path
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Plants;

var app = WebApplication.Create(args);
var library = new Library(new MLContext(seed: 9), new HttpClient());
app.MapGet("/healthz", () => "ok");
app.MapGet("/plants/{kind}", (string kind) => Enum.TryParse<Kind>(kind, ignoreCase: true, out var known) ? Results.Ok(library.Of(known).GetType().Name) : Results.NotFound());
app.MapGet("/plants/version/{version}", (string version) => library.OfVersion(version) is { } session ? Results.Ok(session.InputNames) : Results.BadRequest());
app.MapPost("/plants/refresh", async () => Results.Ok((await library.RefreshAsync()).OutputNames));
app.MapPost("/plants/pack", (IFormFile pack) => Results.Ok(library.Unpack(pack).ToArray()));
app.Run();

namespace Plants
{
    public enum Kind { Fern, Moss }

    public sealed partial class Library(MLContext context, HttpClient http)
    {
        private const string Digest = "5D41402ABC4B2A76B9719D911017C592AE2D7C1D1E5B0A3F7A9E21D8C5B0F001";
        private readonly Dictionary<Kind, ITransformer> _models = [];
        private readonly Dictionary<string, InferenceSession> _sessions = [];
        private InferenceSession? _leaves;

        public ITransformer Of(Kind kind)
        {
            if (!_models.TryGetValue(kind, out var model))
            {
                model = context.Model.Load(Path.Combine("plants", kind + ".zip"), out _);
                _models.Add(kind, model);
            }

            return model;
        }

        public InferenceSession? OfVersion(string version)
        {
            if (!Regex.IsMatch(version, "^[0-9]{1,3}$"))
            {
                return null;
            }

            if (!_sessions.TryGetValue(version, out var session))
            {
                _sessions[version] = session = new InferenceSession($"plants/v{version}.onnx");
            }

            return session;
        }

        public async Task<InferenceSession> RefreshAsync()
        {
            var content = await http.GetByteArrayAsync("https://plants.example.org/leaves.onnx");
            using var sha = SHA256.Create();
            if (!Convert.ToHexString(sha.ComputeHash(content)).Equals(Digest, StringComparison.Ordinal))
            {
                throw new InvalidDataException("leaves.onnx");
            }

            var fresh = new InferenceSession(content);
            Interlocked.Exchange(ref _leaves, fresh)?.Dispose();
            return fresh;
        }

        public IEnumerable<string> Unpack(IFormFile pack)
        {
            using var archive = new ZipArchive(pack.OpenReadStream());
            foreach (var entry in archive.Entries)
            {
                var target = Path.Combine("packs", entry.FullName);
                if (Path.GetRelativePath("packs", target).StartsWith("..", StringComparison.Ordinal))
                {
                    continue;
                }

                entry.ExtractToFile(target, overwrite: true);
                yield return target;
            }
        }
    }
}
