namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>Lock and assets files as SDK 10.0.401 writes them, cut down to what matters.</summary>
internal static class RestoredProject
{
    public const string Lock1 = """
        {
          "version": 1,
          "dependencies": {
            "net10.0": {
              "MathNet.Numerics": {
                "type": "Direct",
                "requested": "[5.0.0, )",
                "resolved": "5.0.0",
                "contentHash": "pg1W2Vwa"
              },
              "lib": {
                "type": "Project"
              }
            },
            "net10.0/linux-x64": {}
          }
        }
        """;

    public const string Lock2 = """
        {
          "version": 2,
          "dependencies": {
            "net10.0": {
              "xunit": {
                "type": "Direct",
                "requested": "[2.9.3, )",
                "resolved": "2.9.3",
                "contentHash": "TlXQ",
                "dependencies": {
                  "xunit.core": "[2.9.3]"
                }
              },
              "xunit.core": {
                "type": "CentralTransitive",
                "requested": "[2.9.3, )",
                "resolved": "2.9.3",
                "contentHash": "BiAE"
              }
            }
          }
        }
        """;

    public const string Lock3 = """
        {
          "version": 3,
          "apple": {
            "framework": "net10.0",
            "dependencies": {
              "System.CommandLine": {
                "type": "Direct",
                "requested": "[2.0.0, )",
                "resolved": "2.0.0",
                "contentHash": "Bjkl"
              }
            }
          },
          "banana": {
            "framework": "net10.0",
            "dependencies": {
              "System.CommandLine": {
                "type": "Direct",
                "requested": "[2.0.0, )",
                "resolved": "2.0.0",
                "contentHash": "Bjkl"
              }
            }
          },
          "apple/linux-x64": {
            "framework": "net10.0",
            "dependencies": {}
          },
          "banana/linux-x64": {
            "framework": "net10.0",
            "dependencies": {}
          }
        }
        """;

    /// <summary>Format 4: target keys are aliases.</summary>
    public const string Assets1 = """
        {
          "version": 4,
          "targets": {
            "net10.0": {
              "mathnet.numerics/5.0.0": { "type": "package", "compile": { "lib/net6.0/MathNet.Numerics.dll": { "related": ".xml" } } },
              "Lib/1.0.0": { "type": "project", "framework": ".NETStandard,Version=v2.0" }
            },
            "net10.0/linux-x64": {
              "mathnet.numerics/5.0.0": { "type": "package" },
              "Lib/1.0.0": { "type": "project" }
            }
          },
          "libraries": { "mathnet.numerics/5.0.0": { "sha512": "x", "files": [ "a", "b" ] } },
          "project": {
            "version": "1.0.0",
            "restore": { "projectName": "App", "restoreLockProperties": { "restorePackagesWithLockFile": "true" } },
            "frameworks": {
              "net10.0": {
                "framework": "net10.0",
                "targetAlias": "net10.0",
                "dependencies": { "MathNet.Numerics": { "target": "Package", "version": "[5.0.0, )" } },
                "packagesToPrune": { "System.Memory": "(,5.0.32767]" }
              }
            }
          }
        }
        """;

    public const string Assets2 = """
        {
          "version": 4,
          "targets": { "net10.0": { "xunit/2.9.3": { "type": "package" }, "xunit.core/2.9.3": { "type": "package" } } },
          "project": { "frameworks": { "net10.0": { "framework": "net10.0", "targetAlias": "net10.0",
            "dependencies": { "xunit": { "target": "Package", "version": "[2.9.3, )", "versionCentrallyManaged": true } },
            "centralPackageVersions": { "xunit": "2.9.3", "xunit.core": "2.9.3", "unused": "1.*" } } } }
        }
        """;

    public const string Assets3 = """
        {
          "version": 4,
          "targets": {
            "apple": { "System.CommandLine/2.0.0": { "type": "package" } }, "banana": { "System.CommandLine/2.0.0": { "type": "package" } },
            "apple/linux-x64": { "System.CommandLine/2.0.0": { "type": "package" } }, "banana/linux-x64": { "System.CommandLine/2.0.0": { "type": "package" } }
          },
          "project": { "frameworks": {
            "apple": { "framework": "net10.0", "targetAlias": "apple", "dependencies": { "System.CommandLine": { "target": "Package", "version": "[2.0.0, )" } } },
            "banana": { "framework": "net10.0", "targetAlias": "banana", "dependencies": { "System.CommandLine": { "target": "Package", "version": "[2.0.0, )" } } } } }
        }
        """;

    /// <summary>Old and new names of frameworks: the lock has the long ones, format 4 the aliases.</summary>
    public const string LockFrameworks = """
        { "version": 1, "dependencies": {
          ".NETFramework,Version=v4.7.2": { "P": { "type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "contentHash": "aB" } },
          ".NETStandard,Version=v2.0": { "P": { "type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "contentHash": "aB" },
            "NETStandard.Library": { "type": "Direct", "requested": "[2.0.3, )", "resolved": "2.0.3", "contentHash": "aB" } },
          "net10.0-windows7.0": { "P": { "type": "Direct", "requested": "[1.0.0, )", "resolved": "1.0.0", "contentHash": "aB" } } } }
        """;

    public const string AssetsFrameworks = """
        { "version": 4, "targets": {
          "net472": { "P/1.0.0": { "type": "package" } },
          "netstandard2.0": { "P/1.0.0": { "type": "package" }, "NETStandard.Library/2.0.3": { "type": "package" } },
          "net10.0-windows": { "P/1.0.0": { "type": "package" } } },
          "project": { "frameworks": {
            "net472": { "framework": "net472", "targetAlias": "net472", "dependencies": { "P": { "version": "[1.0.0, )" } } },
            "netstandard2.0": { "framework": "netstandard2.0", "targetAlias": "netstandard2.0", "dependencies": { "P": { "version": "[1.0.0, )" },
              "NETStandard.Library": { "version": "[2.0.3, )", "autoReferenced": true } } },
            "net10.0-windows": { "framework": "net10.0-windows7.0", "targetAlias": "net10.0-windows", "dependencies": { "P": { "version": "[1.0.0, )" } } } } } }
        """;

    /// <summary>Format 3, as SDKs before 10 write it: frameworks by name, no "framework" member.</summary>
    public const string AssetsFormat3 = """
        { "version": 3, "targets": {
          ".NETFramework,Version=v4.7.2": { "P/1.0.0": { "type": "package" } },
          ".NETStandard,Version=v2.0": { "P/1.0.0": { "type": "package" }, "NETStandard.Library/2.0.3": { "type": "package" } },
          "net10.0-windows7.0": { "P/1.0.0": { "type": "package" } } },
          "project": { "frameworks": {
            "net472": { "targetAlias": "net472", "dependencies": { "P": { "target": "Package", "version": "[1.0.0, )" } } },
            "netstandard2.0": { "targetAlias": "netstandard2.0", "dependencies": { "P": { "target": "Package", "version": "[1.0.0, )" } } },
            "net10.0-windows7.0": { "targetAlias": "net10.0-windows", "dependencies": { "P": { "target": "Package", "version": "[1.0.0, )" } } } } } }
        """;

    public static Scratch Restored(this Scratch scratch, string? lockFile, string assets, string lockName = "packages.lock.json")
    {
        scratch.Write("src/App/obj/project.assets.json", assets);
        return lockFile is null ? scratch : scratch.Write("src/App/" + lockName, lockFile);
    }
}
