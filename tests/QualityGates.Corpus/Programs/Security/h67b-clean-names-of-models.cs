// corpus: A visitor's number picks a model from an array, a name is checked by a pattern of its own, an enumeration names the file, and a page only shows what it was sent.
// library: ML.NET, ONNX Runtime
// axis: Razor page, enumeration, array, regular expression
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

public enum Language
{
    English,
    German,
}

public partial class SwitchModel(MLContext context, Slot slot) : PageModel
{
    private static readonly string[] Files = ["small.zip", "large.zip"];

    public string Shown { get; private set; } = "";

    public void OnPostSize(int index) => slot.Model = context.Model.Load(Files[index], out _);

    public void OnPostLanguage(Language language) => slot.Session = new InferenceSession($"models/{language}.onnx");

    public void OnPostVersion([FromForm] string version)
    {
        if (!Version().IsMatch(version))
        {
            return;
        }

        slot.Session = new InferenceSession(Path.Combine("models", version + ".onnx"));
    }

    public void OnPostNote([FromForm] string note) => Shown = note;

    private static partial Regex Version();
}

public partial class SwitchModel
{
    // What the generator of the framework makes.
    private static partial Regex Version() => new("^v[0-9]+$");
}

public sealed class Slot
{
    public ITransformer? Model { get; set; }

    public InferenceSession? Session { get; set; }
}
