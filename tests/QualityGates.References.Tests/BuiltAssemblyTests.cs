using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References.Tests;

public class BuiltAssemblyTests
{
    public static TheoryData<string> Libraries => [.. MLReferences.Libraries];

    /// <summary>Pinned at nothing: a list that brings a line C# cannot express is looked at by a person.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_line_of_the_list_is_dropped(string assembly) => Assert.Empty(MLReferences.Assembly(assembly).Dropped);

    /// <summary>What a test process leaves behind for the next is exactly what that one would build.</summary>
    [Theory]
    [InlineData("Microsoft.ML.Data")]
    [InlineData("Microsoft.ML.TorchSharp")]
    public void Kept_image_is_what_compiling_yields(string assembly)
    {
        var kept = MLReferences.Assembly(assembly);
        var compiled = ReferenceBuild.Compile(assembly);
        Assert.True(kept.Image.AsSpan().SequenceEqual(compiled.Image.AsSpan()));
        Assert.Equal(kept.Dependencies.Select(dependency => dependency.Name), compiled.Dependencies);
    }

    [Fact]
    public void Groups_hold_every_listed_library_once()
    {
        var all = MLReferences.All.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Empty(MLReferences.Libraries.Except(all));
        var groups = new[]
        {
            MLReferences.MLNet, MLReferences.TorchSharp, MLReferences.Keras, MLReferences.NumSharp, MLReferences.Accord,
            MLReferences.SharpLearning, MLReferences.DataFrame, MLReferences.MathNet, MLReferences.Hosts,
        };
        var grouped = groups.SelectMany(group => group).Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).Distinct();
        Assert.Equal(all.Order(), grouped.Order());
    }

    /// <summary>Those corners of ML.NET were compiled against slices; the full libraries must fit in where the slices were.</summary>
    [Theory]
    [InlineData("Microsoft.ML.TorchSharp")]
    [InlineData("Microsoft.ML.Vision")]
    public void Every_type_resolves_when_all_libraries_are_referenced(string assembly)
    {
        var compilation = CSharpCompilation.Create("Reader", references: [.. MLReferences.Net, .. MLReferences.All]);
        foreach (var type in SurfaceFolder.Read(assembly).Types.SelectMany(SurfaceList.WithNested))
        {
            var name = MetadataName(type);
            var found = compilation.GetTypeByMetadataName(name);
            Assert.True(found is not null, name);
            for (var current = found.BaseType; current is not null; current = current.BaseType)
            {
                Assert.True(current.TypeKind != TypeKind.Error, $"{name}: {current}");
            }
            foreach (var method in found.GetMembers().OfType<IMethodSymbol>())
            {
                Assert.True(method.ReturnType.TypeKind != TypeKind.Error, method.ToDisplayString());
                Assert.All(method.Parameters, parameter => Assert.True(parameter.Type.TypeKind != TypeKind.Error, method.ToDisplayString()));
            }
        }
    }

    private static string MetadataName(SurfaceType type) =>
        type.Container is { } container ? $"{MetadataName(container)}+{type.Key[(container.Key.Length + 1)..]}" : type.Key;

    [Fact]
    public void Framework_references_hold_only_the_shared_framework()
    {
        var names = MLReferences.Net.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).ToList();
        Assert.Contains("System.Private.CoreLib", names);
        Assert.Contains("System.Linq", names);
        Assert.DoesNotContain("Microsoft.CodeAnalysis", names);
        Assert.DoesNotContain(names, name => name!.StartsWith("xunit", StringComparison.Ordinal));
    }

    /// <summary>Rules match types by assembly-independent names, but a compiler resolves them by assembly.</summary>
    [Fact]
    public void Written_dlls_carry_the_names_of_the_real_ones_and_compile_a_program()
    {
        var folder = Directory.CreateTempSubdirectory("references");
        try
        {
            MLReferences.WriteTo(folder.FullName);
            var files = folder.GetFiles("*.dll");
            Assert.Equal(MLReferences.All.Length, files.Length);
            foreach (var file in files)
            {
                using var portable = new PEReader(file.OpenRead());
                var reader = portable.GetMetadataReader();
                Assert.Equal(Path.GetFileNameWithoutExtension(file.Name), reader.GetString(reader.GetAssemblyDefinition().Name));
            }
            var program = CSharpCompilation.Create(
                "Program",
                [CSharpSyntaxTree.ParseText("class C { static object M() => new Microsoft.ML.MLContext(seed: 1).Data; }")],
                [.. MLReferences.Net, .. files.Select(file => MetadataReference.CreateFromFile(file.FullName))],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            Assert.Empty(program.GetDiagnostics());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
