using System.Diagnostics;
namespace QualityGates.References.Tests;
public class Probe
{
    [Theory, InlineData("Net"), InlineData("MLNet"), InlineData("TorchSharp"), InlineData("Keras"), InlineData("Accord"), InlineData("All")]
    public void Cold(string group)
    {
        var cpu = Process.GetCurrentProcess().TotalProcessorTime; var w = Stopwatch.StartNew();
        var r = (System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.MetadataReference>)typeof(MLReferences).GetProperty(group)!.GetValue(null)!;
        File.AppendAllText("/tmp/cold.txt", $"{group} {r.Length} refs {w.ElapsedMilliseconds} ms, cpu {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMilliseconds}\n");
    }

    [Fact]
    public void Build()
    {
        var log = new List<string>();
        _ = MLReferences.Net;
        foreach (var name in MLReferences.Libraries)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                var built = MLReferences.Assembly(name);
                log.Add($"{name} {watch.ElapsedMilliseconds} ms, {built.Lines} lines, {built.Dropped.Count} dropped, {built.Image.Length} bytes");
                log.AddRange(built.Dropped.Select(d => "   " + d));
            }
            catch (InvalidOperationException e) { log.Add(name + " FAIL " + e.Message); }
            catch (AggregateException e) { log.Add(name + " FAILDEP " + e.InnerException!.Message.Split('\n')[0]); }
            catch (Exception e) { log.Add(name + " EXC " + e); }
        }
        File.WriteAllLines("/tmp/probe.txt", log);
    }
}
